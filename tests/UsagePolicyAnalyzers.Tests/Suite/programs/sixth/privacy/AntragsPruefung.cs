// scope: UPA3001, UPA3003, UPA3005
using System.ClientModel;
using System.Text;
using OpenAI;
using OpenAI.Chat;

namespace Amt.Antraege;

public sealed class Antrag
{
    public string Aktenzeichen { get; init; } = "";
    public string Vorname { get; init; } = "";
    public string SteuerId { get; init; } = "";
    public string Sachverhalt { get; init; } = "";
    public DateOnly Eingang { get; init; }
}

internal static class Textbau
{
    public static StringBuilder Feld(this StringBuilder sb, string name, string? wert)
    {
        if (!string.IsNullOrWhiteSpace(wert)) sb.Append(name).Append(": ").AppendLine(wert.Trim());
        return sb;
    }
}

public sealed class AntragsPruefung
{
    private readonly ChatClient _chat;

    public AntragsPruefung(string deployment, string schluessel)
    {
        var optionen = new OpenAIClientOptions { Endpoint = new Uri("https://amt-demo.openai.azure.com/openai/v1/") };
        _chat = new OpenAIClient(new ApiKeyCredential(schluessel), optionen).GetChatClient(deployment);
    }

    public async Task<string> FehlendeUnterlagenAsync(Antrag antrag, CancellationToken abbruch)
    {
        var sb = new StringBuilder();
        sb.AppendLine("Du hilfst einer Sachbearbeiterin. Nenne die Unterlagen, die noch fehlen.");
        sb.Feld("Aktenzeichen", antrag.Aktenzeichen)
          .Feld("Eingang", antrag.Eingang.ToString("yyyy-MM-dd"))
          .Feld("Steuer-Identifikationsnummer", antrag.SteuerId) // expect: UPA3001
          .Feld("Sachverhalt", antrag.Sachverhalt);
        ChatCompletion antwort = await _chat.CompleteChatAsync([new UserChatMessage(sb.ToString())], cancellationToken: abbruch);
        return antwort.Content[0].Text;
    }
}
