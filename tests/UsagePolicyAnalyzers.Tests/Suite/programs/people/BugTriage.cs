// scope: UPA2001
using System.Text.Json.Nodes;
using OpenAI.Chat;

namespace Tracker;

public enum Severity { Low, High, Blocker }

public class BugReport { public int Number { get; set; } public string Text { get; set; } = ""; public Severity Severity { get; set; } public string? Owner { get; set; } }

public class BugTriage(ChatClient chat, Func<BugReport, Task> update)
{
    public async Task TriageAsync(BugReport bug)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Triage this bug of the printing module: {\"severity\":..., \"owner\":...}\n" + bug.Text);
        var verdict = JsonNode.Parse(c.Content[0].Text)!;
        bug.Severity = Enum.Parse<Severity>((string)verdict["severity"]!);
        bug.Owner = (string?)verdict["owner"];
        await update(bug);
    }
}
