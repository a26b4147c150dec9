// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A25;
public interface IAssistant { Task<AssistantReply> AskAsync(string q); }
public record AssistantReply(string Text, IReadOnlyList<string> Sources);
public class OpenAiAssistant(ChatClient chat) : IAssistant
{
    public async Task<AssistantReply> AskAsync(string q)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage("Answer from the handbook."), new UserChatMessage(q));
        return new AssistantReply(c.Content[0].Text, ["handbook"]);
    }
}
public class HandbookController(IAssistant assistant) : ControllerBase
{
    [HttpGet("/handbook")]
    public async Task<ActionResult<AssistantReply>> Get(string q) => await assistant.AskAsync(q); // expect: UPA1001
}
