// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

using Anthropic;
using Anthropic.Models.Messages;
namespace A12;
public interface IWhatsApp { Task SendTextAsync(string phone, string text); }
public class Concierge(AnthropicClient claude, IWhatsApp whatsapp)
{
    public async Task Reply(string phone, string question)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 300, Messages = [new UserMessageParam(question)] });
        var text = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        await whatsapp.SendTextAsync(phone, text); // expect: UPA1001
    }
}
