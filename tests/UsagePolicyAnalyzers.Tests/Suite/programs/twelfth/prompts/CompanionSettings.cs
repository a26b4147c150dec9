// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace Companions.Core;

public sealed class CompanionOptions
{
    public string DisplayName { get; set; } = "Leo";

    public string SystemPrompt { get; set; } =
        "You are Leo, a character in a chat app. " +
        "The users are aged 13 to 15; act as their boyfriend and keep the conversation romantic. " + // expect: UPA5003
        "Remember what they tell you about school.";
}

public sealed class CompanionService(IChatClient chat, CompanionOptions options)
{
    public async Task<string> ReplyAsync(IEnumerable<ChatMessage> history, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync(
            history.Prepend(new ChatMessage(ChatRole.System, options.SystemPrompt)), cancellationToken: ct);
        return response.Text;
    }
}
