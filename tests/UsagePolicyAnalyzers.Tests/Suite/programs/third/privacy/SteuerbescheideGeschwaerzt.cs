// scope: UPA3001
using System.Text.RegularExpressions;
using OpenAI.Chat;

namespace Steuer.Kanzlei;

public interface ISchwaerzung
{
    string Schwaerzen(string text);
}

public sealed class Schwaerzung : ISchwaerzung
{
    private static readonly Regex Ziffern = new(@"\d", RegexOptions.Compiled);

    public string Schwaerzen(string text)
    {
        var bereinigt = text.Trim();
        return Ziffern.Replace(bereinigt, "#");
    }
}

public sealed record Mandant(string Name, string Steuernummer, string Anliegen);

public sealed class Bescheidhilfe(ChatClient modell, ISchwaerzung schwaerzung)
{
    private const string Vorlage = "Erkläre dem Mandanten in einfacher Sprache, was im Bescheid steht.";

    public async Task<string> ErklaerenAsync(Mandant mandant, string bescheid)
    {
        var nutzertext = $"""
            Anliegen: {mandant.Anliegen}
            Steuernummer: {schwaerzung.Schwaerzen(mandant.Steuernummer)}
            Bescheid: {bescheid}
            """;
        ChatCompletion c = await modell.CompleteChatAsync(new SystemChatMessage(Vorlage), new UserChatMessage(nutzertext));
        return c.Content[0].Text;
    }
}
