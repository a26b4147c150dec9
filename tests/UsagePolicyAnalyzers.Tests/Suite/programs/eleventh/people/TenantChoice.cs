// scope: UPA2001
using System.Net.Mail;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Wohnbau.Vermietung;

public sealed record Bewerbung(string Wohnung, string Email, string Anschreiben, decimal Einkommen);

public sealed record Entscheidung(bool Zusage, string Begruendung);

public interface IFreigabe
{
    Task<bool> PruefungDurchMenschAsync(string vorgang, CancellationToken ct);
}

public sealed class Wohnungsvergabe(IChatClient modell, SmtpClient smtp, IFreigabe freigabe)
{
    private const string Rolle =
        "Du entscheidest für eine Wohnungsgesellschaft, ob ein Mietinteressent die Wohnung bekommt. " +
        "Antworte in JSON mit zusage (true oder false) und begruendung.";

    public async Task VergebenAsync(Bewerbung bewerbung, CancellationToken ct)
    {
        var antwort = await modell.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Rolle), new ChatMessage(ChatRole.User, $"Einkommen: {bewerbung.Einkommen}\n{bewerbung.Anschreiben}")],
            new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<Entscheidung>() }, ct);
        var entscheidung = JsonSerializer.Deserialize<Entscheidung>(antwort.Text, JsonSerializerOptions.Web)!;

        await freigabe.PruefungDurchMenschAsync(bewerbung.Wohnung, ct);

        var text = entscheidung.Zusage
            ? "Wir freuen uns, Ihnen die Wohnung zu vermieten."
            : "Leider müssen wir Ihre Bewerbung um die Wohnung ablehnen. " + entscheidung.Begruendung;
        await smtp.SendMailAsync("vermietung@wohnbau.example", bewerbung.Email, bewerbung.Wohnung, text, ct); // expect-near: UPA2001
    }
}
