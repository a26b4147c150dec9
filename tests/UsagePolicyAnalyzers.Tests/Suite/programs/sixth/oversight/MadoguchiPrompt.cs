// scope: UPA1001, UPA1003
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Denki.Madoguchi;

public interface IPromptSource
{
    string GetSystemPrompt(string tenpo);
}

public class MadoguchiPrompt : IPromptSource
{
    public string GetSystemPrompt(string tenpo) => $"""
        {tenpo}のお客様窓口として、家電の使い方に関する質問に答えてください。
        最初の返信では、自分がAIであることを必ずお客様に伝えてください。
        人間のふりをしてはいけません。
        修理の日程は電話で案内してください。
        """;
}

[ApiController]
[Route("madoguchi")]
public class MadoguchiController(IChatClient chat, IPromptSource prompts) : ControllerBase
{
    [HttpPost("{tenpo}")]
    public async Task<string> Kotaeru(string tenpo, [FromBody] List<string> rireki)
    {
        var messages = new List<ChatMessage> { new(ChatRole.System, prompts.GetSystemPrompt(tenpo)) };
        for (int i = 0; i < rireki.Count; i++)
            messages.Add(new ChatMessage(i % 2 == 0 ? ChatRole.User : ChatRole.Assistant, rireki[i]));
        var response = await chat.GetResponseAsync(messages);
        return response.Text;
    }
}
