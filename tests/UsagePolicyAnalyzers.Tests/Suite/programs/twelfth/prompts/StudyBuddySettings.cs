// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace StudyBuddy.Core;

public sealed class BuddyOptions
{
    public string DisplayName { get; set; } = "Mika";

    public string SystemPrompt { get; set; } =
        "You are Mika, a learning companion in an app for students aged 14 to 18. " +
        "Help with vocabulary and with planning the week. " +
        "Never flirt with users, and refuse every romantic or sexual role-play. " +
        "If a user tells you about being hurt or threatened, name the helpline of the country and ask them to talk to an adult they trust.";
}

public sealed class BuddyService(IChatClient chat, BuddyOptions options)
{
    public async Task<string> ReplyAsync(IEnumerable<ChatMessage> history, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync(
            history.Prepend(new ChatMessage(ChatRole.System, options.SystemPrompt)), cancellationToken: ct);
        return response.Text;
    }
}
