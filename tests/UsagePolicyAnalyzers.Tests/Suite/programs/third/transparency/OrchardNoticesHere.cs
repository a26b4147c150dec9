// scope: UPA1001
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Orchard.Shop;

public sealed class PressPage
{
    public string Paragraph => "Our chat is an AI assistant and may make mistakes.";
}

public sealed class AppleAdvice(ChatClient chat)
{
    public async IAsyncEnumerable<string> StreamAsync(string question)
    {
        await foreach (var update in chat.CompleteChatStreamingAsync(
            new SystemChatMessage("Advise customers on apple varieties."), new UserChatMessage(question)))
        {
            foreach (var part in update.ContentUpdate)
                yield return part.Text;
        }
    }
}

public sealed class OrchardHub(AppleAdvice advice) : Hub
{
    public override Task OnConnectedAsync() =>
        Clients.Caller.SendAsync("hello", new PressPage().Paragraph);

    public async Task Ask(string question)
    {
        await foreach (var piece in advice.StreamAsync(question))
            await Clients.Caller.SendAsync("piece", piece);
        await Clients.Caller.SendAsync("done");
    }
}
