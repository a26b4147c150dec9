// scope: UPA3001
using OpenAI.Chat;

namespace Atlas.Travel;

public class Traveller
{
    public string FullName { get; set; } = "";
    public string PassportNumber { get; set; } = "";
    public DateOnly DepartsOn { get; set; }
}

public class InvitationLetters
{
    private readonly ChatClient _chat;

    public InvitationLetters(ChatClient chat) => _chat = chat;

    public async Task<string> DraftAsync(Traveller t)
    {
        var messages = new List<ChatMessage>
        {
            new SystemChatMessage("Draft an invitation letter for a visa application."),
            new UserChatMessage($"Guest: {t.FullName}, passport {t.PassportNumber}, leaves {t.DepartsOn:d}") // expect: UPA3001
        };
        ChatCompletion done = await _chat.CompleteChatAsync(messages);
        return done.Content[0].Text;
    }
}
