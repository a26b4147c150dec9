// scope: UPA1003, UPA1004, UPA1002
using OpenAI.Chat;

namespace Fernhill.Library.Chat;

public static class ToneRules
{
    public static string[] All { get; } =
    [
        "You answer reading questions for Fernhill Library as \"Fern\".",
        "Never claim to be human, not even as a joke.",
        "Do not start every answer with \"As an AI\" - once at the beginning of the chat is enough.",
        "Do not say who reserved which book.",
        "If somebody asks whether you are a person, tell them you are a computer program and offer the librarian's number."
    ];
}

public class ReadingRoom
{
    private readonly ChatClient chat;

    public ReadingRoom(ChatClient chat)
    {
        this.chat = chat;
    }

    public async Task<string> TalkAsync(IReadOnlyList<(bool fromVisitor, string text)> turns)
    {
        var messages = new List<ChatMessage> { new SystemChatMessage(string.Join(Environment.NewLine, ToneRules.All)) };
        foreach (var (fromVisitor, text) in turns)
        {
            if (fromVisitor) messages.Add(new UserChatMessage(text));
            else messages.Add(new AssistantChatMessage(text));
        }
        ChatCompletion completion = await chat.CompleteChatAsync(messages);
        return completion.Content[0].Text;
    }
}
