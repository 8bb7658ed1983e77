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

    private CompanyWords() {}

    /** True for two words or more of which one tells a trade. */
    static boolean isCompany(String name) {
        return name.indexOf(' ') > 0 && NAMED.matcher(name).matches();
    }
}
