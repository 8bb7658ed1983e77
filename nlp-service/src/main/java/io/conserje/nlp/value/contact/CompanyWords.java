package io.conserje.nlp.value.contact;

import java.util.regex.Pattern;

/** Words by which a company is known in its name, in our four languages: "Sunway Travels", "Logística Norte". */
final class CompanyWords {

    /** A capital and what may follow it in a company's name. */
    static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*";

    /** What joins two words of a name. */
    static final String JOINT = "(?:(?:y|e|&|de|del|de la|da|do|das|dos|and|et|du|des|of) |d['’])?";

    private static final String TRADE =
            "(?:Travels?|(?<!\\bLa )Tours?|Viajes|Turismo|Viagens|Voyages|Agencia|Agência|Agence|Agency"
                    + "|Log[ií]stic[as]*|Logistique|Shipping|Freight|Fretes?|Fletes?|Fret|Transportes?|Transports?|Robotics|Rob[oó]tica"
                    + "|Consult\\p{L}+|Conseil|Engineering|Engenharia|Ingenier[ií]a|Ing[eé]nierie|Systems?|Sistemas|Syst[eè]mes"
                    + "|Software|Solutions?|Soluciones|Soluções|Group|Grupo|Groupe|Industr\\p{L}+|Pharma\\p{L}*|Farmac[eé]utic\\p{L}+|Ban(?:co|k|que)"
                    + "|Events?|Eventos|[ÉE]v[ée]nements|Partners|Associates|Tec?hnolog\\p{L}+|Tecnolog\\p{L}+|Cer[aâá]mica|C[eé]ramique|Verrerie"
                    + "|Foods|Alimentos|Seguros|Insurance|Assurances?|Constru\\p{L}+|Textiles?|T[eê]xtil|Tissus|Tecidos|Tejidos"
                    + "|Metal\\p{L}+|M[ée]tallurgi\\p{L}+|Metal[uú]rgica|Lab(?:s|oratori?o?s?|oratories|oratoires?)|Media|Editorial|Editora"
                    + "|Univers\\p{L}+|[ÉE]vasion|Energ[ií]a|Energy|[ÉE]nergie|Motors|Foundation|Fundaci[oó]n|Fundação|Fondation"
                    + "|Holdings?|Capital|Ventures|Trading|Imports?|Exports?|Servic(?:es|ios|os)|Comercial|Distribui?dora)";

    private static final Pattern NAMED = Pattern.compile("(?:.*[ ’'])?" + TRADE + "(?: .*)?");

    /** Houses that are billed, and that people only ask the way to as well. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?<!\\p{L})"
                    + "(?:Clinics?|Cl[ií]nica|Clinique|Cabinet|Despacho|Bufete|Estudio|Escrit[oó]rio|Escriban[ií]a|Notar[ií]a|Cart[oó]rio|[ÉE]tude"
                    + "|Hospital|H[oô]pital|Institut[eo]?|Academ\\p{L}+|Acad[eé]mie|College|Col[eé]gio|Coll[eè]ge|School|Escuela|Escola|[ÉE]cole|Lyc[ée]e|Liceo"
                    + "|Clube?|Associa\\p{L}+|Asociaci[oó]n|Federa\\p{L}+|F[eé]d[eé]ration|Cooperativa|Coop[eé]rative|Studios?|Dental|Dentaire|Architects|Architectes"
                    + "|Arquitectos|Arquitetos|Abogados|Advogados|Avocats|Lawyers|Solicitors|Church|Iglesia|Igreja|Minist[eè]r\\p{L}+|Council|Orchestra|Orquesta|Orquestra)(?!\\p{L})");

    private static final Pattern PARTNERS = Pattern.compile(
            ".* (?:&|y|e|et|and) (?:Asociados|Associados|Associ[ée]s|Associates|Sons|Daughters|Hijos|Filhos|Fils|Hermanos|Irm[aã]os|Fr[eè]res|Bros|Brothers|Co|C[ií]a|Cie)\\.?");

    private CompanyWords() {}

    /** True for two words or more of which one tells a trade. */
    static boolean isCompany(String name) {
        return name.indexOf(' ') > 0
                && (NAMED.matcher(name).matches() || PARTNERS.matcher(name).matches());
    }

    /** True for a word that tells a trade: "Transportes". */
    static boolean isTrade(String word) {
        return NAMED.matcher(word).matches();
    }

    /** True for two words or more of which one tells a house that may be billed: "Brennan Dental Clinic". */
    static boolean isInstitution(String name) {
        return name.indexOf(' ') > 0 && namesInstitution(name);
    }

    /** True where such a house is named at all. */
    static boolean namesInstitution(String text) {
        return INSTITUTION.matcher(text).find();
    }
}
