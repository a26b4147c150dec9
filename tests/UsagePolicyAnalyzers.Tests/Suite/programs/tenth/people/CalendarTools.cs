// scope: UPA2003
using System.ComponentModel;
using System.Net.Http.Json;
using Microsoft.Extensions.AI;

namespace Atelier.Kalender;

public class CalendarTools(HttpClient graph)
{
    [Description("Termine eines Tages")]
    public Task<string> Termine(DateOnly tag) => graph.GetStringAsync($"me/calendarview?startDateTime={tag:O}&endDateTime={tag.AddDays(1):O}");

    [Description("Sagt einen Termin ab und benachrichtigt die Gäste")]
    public async Task<string> TerminAbsagen(string id, string grund)
    {
        using var r = await graph.PostAsJsonAsync($"me/events/{id}/cancel", new { comment = grund });
        return r.IsSuccessStatusCode ? "abgesagt" : "Fehler " + r.StatusCode;
    }

    [Description("Schickt eine Nachricht an einen Gast")]
    public async Task<string> NachrichtSenden(string an, string text)
    {
        using var r = await graph.PostAsJsonAsync("me/sendMail", new { message = new { subject = "Termin", body = new { content = text }, toRecipients = new[] { an } } });
        return r.IsSuccessStatusCode ? "gesendet" : "Fehler " + r.StatusCode;
    }
}

public class KalenderSitzung
{
    private readonly IChatClient _client;
    private readonly ChatOptions _options;
    private readonly List<ChatMessage> _verlauf = [];

    public KalenderSitzung(IChatClient client, CalendarTools tools)
    {
        _client = client;
        _options = new ChatOptions
        {
            Instructions = "Du verwaltest den Kalender eines Ateliers.",
            Tools =
            [
                AIFunctionFactory.Create(tools.Termine),
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create(tools.TerminAbsagen)),
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create(tools.NachrichtSenden))
            ]
        };
    }

    public async Task<string> SageAsync(string text)
    {
        _verlauf.Add(new ChatMessage(ChatRole.User, text));
        var antwort = await _client.GetResponseAsync(_verlauf, _options);
        _verlauf.AddRange(antwort.Messages);

        var offen = antwort.Messages.SelectMany(m => m.Contents).OfType<ToolApprovalRequestContent>().ToList();
        while (offen.Count > 0)
        {
            var entscheidungen = new List<AIContent>();
            foreach (var anfrage in offen)
            {
                Console.Write($"{anfrage.ToolCall} ausführen? [j/N] ");
                entscheidungen.Add(anfrage.CreateResponse(Console.ReadLine() == "j"));
            }
            _verlauf.Add(new ChatMessage(ChatRole.User, entscheidungen));
            antwort = await _client.GetResponseAsync(_verlauf, _options);
            _verlauf.AddRange(antwort.Messages);
            offen = antwort.Messages.SelectMany(m => m.Contents).OfType<ToolApprovalRequestContent>().ToList();
        }
        return antwort.Text;
    }
}
