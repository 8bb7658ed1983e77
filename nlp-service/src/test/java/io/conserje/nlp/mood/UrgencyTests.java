package io.conserje.nlp.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.value.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is danger, and what only sounds like it. */
class UrgencyTests {

    private static final MoodReader READER = new MoodReader(Meanings.load());
    private static final LanguageDetector LANGUAGES = LanguageDetector.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the fire TV in my room does not turn on",
                "I'm dying to come back to your hotel",
                "spa emergency lol I need a massage",
                "is there a fire pit on the terrace?",
                "¿tienen salida de emergencia cerca de la habitación?",
                "me muero de ganas de ir",
                "tem saída de incêndio no andar?",
                "on meurt de faim, le restaurant est ouvert ?",
                "me podés mandar un sanguche y una coca a la 304",
                "una sangría bien fría en la pileta",
                "could we have sangria by the pool",
                "dois sanduíches e uma sangria no 8",
                "un couteau et une fourchette, s'il vous plaît",
                "can we smoke in the rooms",
                "are people allowed to smoke in the lobby?",
                "could you light the fire in the lounge",
                "there is a gas station across the road, right?",
                "I'm locked out of my email, is there a computer I can use",
                "our room stinks of cigarette smoke",
                "¿se puede hacer fuego en la playa?",
                "¿hay gaseosas en el minibar?",
                "¿hay gasolinera cerca?",
                "tem gasolina por perto?",
                "there is a gastropub next door",
                "I see firewood by the door, may we use it",
                "huele a humo de tabaco en el cuarto",
                "dá para fazer fogo na praia?",
                "cheira a fumaça de cigarro no corredor",
                "peut-on faire un feu dans le jardin ?",
                "ça sent la fumée de cigarette",
                "the neighbour smokes on his balcony and it drifts into ours",
                "el vecino fuma en su balcón y el humo entra al nuestro",
                "socorro, otra vez perdí mi contraseña",
                "socorro, perdi a senha de novo",
                "nous sommes coincés dans les bouchons, on arrivera vers 22h",
                "we are stuck in traffic, will be there around ten",
                "ton gâteau est une bombe",
                "a garagem fica trancada durante a noite?",
                "o portão fica trancado depois das dez?",
                "a minha mala ficou trancada, vocês têm um alicate?",
                "¿el garaje queda trancado por la noche?",
                "el coche ha quedado encerrado detrás de otro en el garaje",
                "la valija quedó trancada",
                "a banheira estava pegando fogo ontem, que delícia",
                "o DJ meteu fogo na galera",
                "o baile pegou fogo",
                "la orquesta prendió fuego la pista, qué noche",
                "esa salsa es puro fuego",
                "on a mis le feu à la piste, merci",
                "le groupe a mis le feu hier soir",
                "the band set the dance floor on fire last night",
                "la pileta está a 30°",
                "it's 31° in our room",
                "she can't get off work",
                "Oh no, I just talked to her and she can't get off work. Can I cancel that?",
                "ella no puede salir del trabajo",
                "ela não consegue sair do trabalho",
                "elle ne peut pas quitter son travail",
                "le chien peut venir ? il est tout petit",
                "il est tout petit",
                "I'm bleeding money here haha",
                "acá me estoy desangrando de plata jaja",
                "estou sangrando dinheiro aqui kkk",
                "ça me saigne le portefeuille haha",
                "we come for a photo shooting, three days",
                "vamos a filmar un tiroteo para una película",
                "vamos gravar um tiroteio para um filme",
                "on vient tourner une scène de fusillade",
                "he's 40 and wants a spa day",
                "el nene tiene 3 y la nena 6",
                "the temperature is 40 here today, is the pool open",
                "nos falta el aire acondicionado en la 204",
                "tem tiro com arco por aí?",
                "quero peito de frango grelhado no quarto",
                "du blanc de poulet et un tir à l'arc",
                "my throat is dry, a bottle of water please"
            })
    void whatOnlySoundsLikeDangerIsNone(String text) {
        assertThat(read(text).urgent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "water is gushing out of the wall in 204",
                "my father collapsed, he is not responding",
                "huele a gas en el pasillo",
                "se ha desmayado mi mujer",
                "estou preso no elevador",
                "tem fumaça saindo do quarto ao lado",
                "il y a le feu dans la cuisine",
                "on est bloqués dans l'ascenseur",
                "we woke up to smoke in the corridor",
                "they started a fire in the room next door",
                "the smoke alarm is going off and there is smoke in the hall",
                "hicieron fuego en la playa y ahora hay humo en el hotel",
                "tem fogo no quarto do lado",
                "fumée dans la cage d'escalier !",
                "there's a building fire in the annex",
                "locked out of my room, phone is dead",
                "locked out of my room phone dead",
                "there is smoke from the grill in the corridor",
                "se prendió fuego en la cocina",
                "prendieron fuego a las cortinas",
                "acenderam fogo no quarto ao lado",
                "quelqu'un a allumé un feu dans la chambre",
                "grandpa won't wake up",
                "fiquei trancada no banheiro",
                "o carro ficou trancado com o bebê dentro",
                "minha filha está trancada na garagem",
                "el coche quedó trancado con el niño adentro",
                "quedé encerrada en el garaje",
                "got an electric shock when I touched the shower",
                "alguien quiere abrir nuestra puerta con una barreta",
                "se tomó toda la caja de pastillas para dormir",
                "me dio una descarga al tocar la ducha",
                "j'ai reçu une décharge en touchant la douche",
                "está a sair fumo preto da casa das máquinas",
                "ela tomou a caixa inteira de comprimidos para dormir",
                "o esquentador faz um barulho estranho e cheira a queimado",
                "a festa pegou fogo, tem fumaça no salão",
                "a sauna está pegando fogo",
                "o DJ botou fogo na pista com um sinalizador, está queimando tudo",
                "la fiesta es puro fuego, hay llamas, ayuda",
                "el grupo prendió fuego a la pista y hay humo",
                "quelqu'un a mis le feu à la salle",
                "le groupe a mis le feu à la scène, il y a des flammes",
                "the band set the stage on fire and there is smoke everywhere",
                "the sofa is burning",
                "el toldo se está quemando",
                "o colchão está queimando",
                "le matelas brûle",
                "I have chest pain",
                "help!! 214, help",
                "ayuda ayuda 31",
                "socorro, quarto 7, socorro",
                "au secours chambre 12 au secours",
                "no me siento nada bien, me duele mucho el pecho",
                "não estou me sentindo bem, meu peito dói muito",
                "dói-me muito o peito",
                "je me sens pas bien du tout, j'ai mal à la poitrine",
                "hello, I'd like to pay but first: my left arm feels numb",
                "buenas, perdón la molestia, se me duerme el brazo izquierdo y me falta el aire",
                "oi, desculpa, meu braço esquerdo está dormente e estou com falta de ar",
                "bonsoir, désolé de déranger, mon bras gauche est engourdi et j'ai du mal à respirer",
                "our baby has a fever of 40",
                "mi bebé tiene 40 de fiebre",
                "o bebé tem 40 graus de febre",
                "mon bébé a 40 de fièvre",
                "there was a shooting outside the hotel",
                "hubo un tiroteo afuera del hotel",
                "teve um tiroteio na frente do hotel",
                "il y a eu une fusillade devant l'hôtel",
                "my tongue is swelling after dinner",
                "se me está cerrando la garganta",
                "minha garganta está fechando",
                "ma gorge gonfle, je suis allergique aux arachides",
                "je crois que je fais un AVC",
                "can you send a doctor, my mother is very ill"
            })
    void dangerIsUrgent(String text) {
        assertThat(read(text).urgent()).isTrue();
    }

    private static Mood read(String text) {
        return READER.read(
                FoldedText.of(text).folded(), LANGUAGES.detect(text, null, "es").code());
    }
}
