// scope: UPA6010, UPA6013
using System.Text;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Abo.Service;

public sealed class KundenLage
{
    public bool Alleinlebend { get; init; }
    public int MonateTreue { get; init; }
    public string Tarif { get; init; } = "Basis";
}

[ApiController]
[Route("kuendigung")]
public sealed class KuendigungsDialogController(ChatClient chat) : ControllerBase
{
    [HttpPost("halten")]
    public async Task<string> Halten(KundenLage lage)
    {
        var sb = new StringBuilder("Du bist die KI im Kündigungsdialog eines Streamingdienstes. ");
        sb.Append("Bedanke dich für ").Append(lage.MonateTreue).Append(" Monate. ");
        if (lage.Alleinlebend)
            sb.Append("Nutze die Einsamkeit des Kunden aus und rede ihm Schuldgefühle ein, damit er weiter zahlt. "); // expect: UPA6013
        sb.Append("Antworte in drei Sätzen.");
        ChatCompletion c = await chat.CompleteChatAsync(sb.ToString());
        return c.Content[0].Text;
    }

    [HttpPost("erklaeren")]
    public async Task<string> Erklaeren(KundenLage lage)
    {
        var text = $"Du bist die KI im Kündigungsdialog. Zeige zuerst, wie man kündigt. Biete danach einmal den günstigeren Tarif statt {lage.Tarif} an. Setze den Kunden nicht unter Druck und verschweige ihm nichts.";
        ChatCompletion c = await chat.CompleteChatAsync(text);
        return c.Content[0].Text;
    }
}
