// scope: UPA2002, UPA2001
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace PennyWise.Lessons;

public sealed class LessonHub : Hub
{
    private readonly ChatClient _chat;
    private readonly LessonCatalog _catalog;

    public LessonHub(ChatClient chat, LessonCatalog catalog)
    {
        _chat = chat;
        _catalog = catalog;
    }

    public override Task OnConnectedAsync()
        => Clients.Caller.SendAsync("line", "Penny is an AI tutor. It makes mistakes and gives no financial advice.");

    public async Task Ask(string lesson, string question)
    {
        ChatCompletion completion = await _chat.CompleteChatAsync(
            new SystemChatMessage(_catalog.PromptFor(lesson)),
            new UserChatMessage(question));
        await Clients.Caller.SendAsync("line", completion.Content[0].Text);
    }
}

public sealed class LessonCatalog
{
    private readonly Dictionary<string, string> _topics = new()
    {
        ["stocks"] = "what a share is, how an exchange matches people who buy and people who sell, why prices move",
        ["interest"] = "compound interest with simple sums",
        ["insurance"] = "why people pool risks"
    };

    public string PromptFor(string lesson)
        => "You teach adults in an evening class. Explain " + _topics[lesson] + ". " +
           "Use invented companies in examples. If a learner asks what to do with their own money, " +
           "say that you cannot tell them and point them to a licensed financial adviser.";
}
