// scope: UPA2002, UPA1004
using Anthropic;
using Anthropic.Models.Messages;

// prototipo per la demo di giovedì
var client = new AnthropicClient();
var cronologia = new List<MessageParam>();

Console.WriteLine("Avvocato Tascabile - rispondo come sistema di intelligenza artificiale, posso sbagliare.");
Console.WriteLine("Racconta il tuo caso:");

string? riga;
while (!string.IsNullOrWhiteSpace(riga = Console.ReadLine()))
{
    cronologia.Add(new UserMessageParam { Content = riga });
    var m = await client.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 800,
        System = Istruzioni.Testo,
        Messages = cronologia
    });
    var risposta = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    cronologia.Add(new AssistantMessageParam { Content = risposta });
    Console.WriteLine(risposta);
}

static class Istruzioni
{
    public const string Testo =
        "Parli con una persona che ha una lite in corso. " +
        "Stabilisci la strategia legale per il suo caso e dille se deve fare causa o accettare la transazione. " + // expect: UPA2002
        "Usa un italiano semplice.";
}
