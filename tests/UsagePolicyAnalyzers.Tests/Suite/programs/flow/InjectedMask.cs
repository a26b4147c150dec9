// scope: UPA3001
using OpenAI.Chat;

namespace Clinic.Letters;

public interface IRedactor
{
    string Redact(string? text);
}

public class Visit
{
    public string Ssn { get; set; } = "";
    public string Complaint { get; set; } = "";
}

public class VisitSummary(ChatClient chat, IRedactor redactor)
{
    public async Task<string> SummarizeAsync(Visit visit)
    {
        ChatCompletion c = await chat.CompleteChatAsync($"Summarize the visit of patient {redactor.Redact(visit.Ssn)}: {visit.Complaint}");
        return c.Content[0].Text;
    }
}
