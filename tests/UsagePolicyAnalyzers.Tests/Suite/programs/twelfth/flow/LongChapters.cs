// scope: UPA4006
using System.Text;
using OpenAI.Chat;

namespace Novella.Chapters;

public sealed class ChapterRefusedException() : Exception("The chapter was refused.");

public sealed class LongChapters
{
    private readonly ChatClient _chat;

    public LongChapters(ChatClient chat) => _chat = chat;

    public async Task<string> WriteAsync(string outline, CancellationToken ct)
    {
        var messages = new List<ChatMessage>
        {
            new SystemChatMessage("You write chapters of a family saga from an outline, about 3000 words."),
            new UserChatMessage(outline),
        };
        var chapter = new StringBuilder();

        for (var part = 0; part < 6; part++)
        {
            ChatCompletion c = await _chat.CompleteChatAsync(messages, new ChatCompletionOptions { MaxOutputTokenCount = 1500 }, ct);
            switch (c.FinishReason)
            {
                case ChatFinishReason.ContentFilter:
                    throw new ChapterRefusedException();
                case ChatFinishReason.Length:
                    chapter.Append(c.Content[0].Text);
                    messages.Add(new AssistantChatMessage(c.Content[0].Text));
                    messages.Add(new UserChatMessage("Continue where you stopped."));
                    break;
                default:
                    chapter.Append(c.Content[0].Text);
                    return chapter.ToString();
            }
        }
        return chapter.ToString();
    }
}
