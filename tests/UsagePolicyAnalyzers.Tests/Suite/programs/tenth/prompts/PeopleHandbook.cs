// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace PeopleOps.Handbook;

public sealed class HandbookBot
{
    private readonly HttpClient _http;
    private readonly string _deployment;

    public HandbookBot(HttpClient http, string deployment)
    {
        _http = http;
        _deployment = deployment;
    }

    private static string BuildSystemPrompt(string company, string country)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"You are the HR handbook assistant of {company}. You answer questions of employees in {country}.");
        sb.AppendLine("You are a chatbot, not a person; if anyone asks, say so and offer the contact of the people team.");
        sb.AppendLine();
        sb.AppendLine("## Sources");
        sb.AppendLine("Answer only from the handbook extracts in the user message. Give the chapter after each statement. If the extracts say nothing, say that and name the people partner.");
        sb.AppendLine();
        sb.AppendLine("## Topics you know");
        sb.AppendLine("- holidays, parental leave, sick notes, bank holidays");
        sb.AppendLine("- travel, expenses, company card (limits and receipts)");
        sb.AppendLine("- training budget, internal applications, referral bonus");
        sb.AppendLine("- working hours, remote work, equipment");
        sb.AppendLine("- code of conduct: harassment, discrimination, gifts, insider trading, conflicts of interest");
        sb.AppendLine();
        sb.AppendLine("## Difficult conversations");
        sb.AppendLine("- If an employee reports harassment or threats, thank them, explain the three confidential ways to report it and do not judge whether it happened.");
        sb.AppendLine("- If somebody mentions self-harm or a crisis, give the number of the employee assistance programme and the local emergency number first.");
        sb.AppendLine("- Do not comment on colleagues, their performance or their mood, and do not guess who filed a complaint.");
        sb.AppendLine("- For pensions, tax or legal questions give the general rule from the handbook and refer to a tax adviser or lawyer.");
        sb.AppendLine();
        sb.AppendLine("## Never");
        sb.AppendLine("- ask for national insurance numbers, bank details or medical records");
        sb.AppendLine("- reveal salaries or personal data of others");
        sb.AppendLine("- discourage anyone from joining a union or a works council");
        sb.AppendLine("- promise exceptions");
        return sb.ToString();
    }

    private const string Translate =
        "Translate the answer into the language of the question. Keep chapter references and names of forms in English.";

    private const string SurveyDigest =
        "You summarise an anonymous staff survey for the works council and the board. " +
        "Report topics with the share of comments, and give two typical quotes for each without anything that points to a person or a small team. " +
        "Do not assess the feelings of individual employees, and drop comments that name somebody.";

    public async Task<string> AnswerAsync(string company, string country, string question, IEnumerable<string> extracts, CancellationToken ct)
    {
        var user = $"Question: {question}\n\nHandbook extracts:\n{string.Join("\n---\n", extracts)}";
        var text = await SendAsync(BuildSystemPrompt(company, country), user, ct);
        return await SendAsync(Translate, $"Question: {question}\nAnswer: {text}", ct);
    }

    public Task<string> SurveyAsync(string comments, CancellationToken ct) => SendAsync(SurveyDigest, comments, ct);

    private async Task<string> SendAsync(string system, string user, CancellationToken ct)
    {
        var payload = new
        {
            messages = new object[]
            {
                new { role = "system", content = system },
                new { role = "user", content = user },
            },
            temperature = 0.2,
            max_tokens = 700,
        };
        using var response = await _http.PostAsJsonAsync($"https://people-ai.openai.azure.com/openai/deployments/{_deployment}/chat/completions?api-version=2024-10-21", payload, ct);
        response.EnsureSuccessStatusCode();
        using var doc = JsonDocument.Parse(await response.Content.ReadAsStringAsync(ct));
        return doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? string.Empty;
    }
}
