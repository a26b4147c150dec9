// scope: UPA4009
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Saas.Help;

public enum AnswerLength { Short, Normal, Detailed }

public sealed class HelpSettings
{
    public string ProductName { get; set; } = "";
    public string HouseStyle { get; set; } = "";
}

public sealed class TenantHelpHub : Hub
{
    private readonly ChatClient _chat;
    private readonly HelpSettings _settings;

    public TenantHelpHub(ChatClient chat, IOptions<HelpSettings> settings)
    {
        _chat = chat;
        _settings = settings.Value;
    }

    public async Task Ask(string question, AnswerLength length, int chapter)
    {
        var system =
            $"You are the AI help of {_settings.ProductName}. {_settings.HouseStyle}\n" +
            $"Length of the answer: {length}. The reader is at chapter {chapter} of the manual.\n" +
            "Answer from the manual only.";

        ChatCompletion completion = await _chat.CompleteChatAsync(new SystemChatMessage(system), new UserChatMessage(question));
        await Clients.Caller.SendAsync("answer", completion.Content[0].Text, "AI");
    }
}
