// scope: UPA2004
using OpenAI.Chat;

namespace Comune.Sportello;

[AttributeUsage(AttributeTargets.Method)]
public sealed class HumanReviewAttribute(string who) : Attribute
{
    public string Who { get; } = who;
}

public sealed class Sportello(ChatClient modello, TextReader tastiera)
{
    [HumanReview("funzionario dello sportello")]
    public bool Conferma(string proposta)
    {
        Console.WriteLine(proposta);
        return tastiera.ReadLine() == "s" && Predefinita;
    }

    private static bool Predefinita => true;

    public string Elabora(string domanda)
    {
        ChatCompletion c = modello.CompleteChat(
            new SystemChatMessage("Riassumi la domanda di contributo e proponi un esito."), new UserChatMessage(domanda));
        var proposta = c.Content[0].Text;
        return Conferma(proposta) ? "inviata al protocollo" : "sospesa";
    }
}
