// scope: UPA2003
using System.Text.Json;
using OpenAI.Chat;

namespace Verein.SocialMedia;

public interface IFeed { Task PublishAsync(string text); Task<string[]> DraftsAsync(); }

public class PostingBot(ChatClient chat, IFeed feed)
{
    private static readonly ChatTool Publish = ChatTool.CreateFunctionTool( // expect-near: UPA2003
        "share_with_followers", "Puts a text on the public page of the club",
        BinaryData.FromString("""{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}"""));

    public async Task RunAsync(string goal)
    {
        List<ChatMessage> messages = [new SystemChatMessage("You look after the public page of a sailing club."), new UserChatMessage(goal)];
        var options = new ChatCompletionOptions { Tools = { Publish } };
        while (true)
        {
            ChatCompletion c = await chat.CompleteChatAsync(messages, options);
            if (c.FinishReason != ChatFinishReason.ToolCalls) return;
            messages.Add(new AssistantChatMessage(c));
            foreach (var call in c.ToolCalls)
            {
                using var args = JsonDocument.Parse(call.FunctionArguments);
                await feed.PublishAsync(args.RootElement.GetProperty("text").GetString()!);
                messages.Add(new ToolChatMessage(call.Id, "published"));
            }
        }
    }
}
