// scope: UPA2005
using OpenAI.Chat;

namespace Geburtshilfe.Praxis;

public record Patientin(string Kuerzel, DateOnly DateOfBirth, int PregnancyWeek, string Befunde);

public class Vorsorgeplan
{
    private readonly ChatClient _modell;

    public Vorsorgeplan(ChatClient modell)
    {
        _modell = modell;
    }

    public async Task<string> EntwurfAsync(Patientin p, CancellationToken ct)
    {
        var alter = DateTime.Today.Year - p.DateOfBirth.Year;
        ChatCompletion entwurf = await _modell.CompleteChatAsync(
            [
                new SystemChatMessage(
                    "Du bereitest für die Hebamme die nächste Vorsorgeuntersuchung einer Patientin vor. " +
                    "Liste auf, welche Untersuchungen nach den Richtlinien in dieser Woche anstehen."),
                new UserChatMessage($"Alter: {alter}\nSchwangerschaftswoche: {p.PregnancyWeek}\nBefunde: {p.Befunde}")
            ], cancellationToken: ct);
        return entwurf.Content[0].Text;
    }
}
