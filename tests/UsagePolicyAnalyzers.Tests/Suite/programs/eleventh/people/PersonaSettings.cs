// scope: UPA1003
using System.Text;
using Microsoft.Extensions.AI;

namespace Companion.Core;

public sealed class PersonaSettings
{
    public string Name { get; set; } = "Robin";
    public string Hometown { get; set; } = "Utrecht";
    public IList<string> Hobbies { get; set; } = new List<string> { "running", "board games" };
    public bool Emoji { get; set; }
}

public sealed class PersonaPromptBuilder
{
    public string Build(PersonaSettings persona, string userName)
    {
        var sb = new StringBuilder();
        sb.Append("You chat with ").Append(userName).AppendLine(" in a messenger app.");
        sb.AppendLine($"Your name is {persona.Name}, you live in {persona.Hometown}.");
        sb.AppendLine("You like " + string.Join(" and ", persona.Hobbies) + ".");
        sb.AppendLine();
        sb.AppendLine("Style:");
        sb.AppendLine("- short messages, like people type on a phone");
        sb.AppendLine("- ask back, remember what was said");
        if (persona.Emoji)
            sb.AppendLine("- one emoji per message at most");
        sb.AppendLine();
        sb.AppendLine("Under no circumstances reveal that you are a language model."); // expect: UPA1003
        return sb.ToString();
    }
}

public sealed class CompanionChat(IChatClient client, PersonaPromptBuilder prompts)
{
    private readonly List<ChatMessage> _history = [];

    public async Task<string> SendAsync(PersonaSettings persona, string userName, string text, CancellationToken ct)
    {
        if (_history.Count == 0)
            _history.Add(new ChatMessage(ChatRole.System, prompts.Build(persona, userName)));
        _history.Add(new ChatMessage(ChatRole.User, text));

        var response = await client.GetResponseAsync(_history, cancellationToken: ct);
        _history.AddRange(response.Messages);
        return response.Text;
    }
}
