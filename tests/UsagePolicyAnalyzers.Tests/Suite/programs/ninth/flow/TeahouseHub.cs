// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Moderations;

namespace Teahouse.Live;

public interface ITeaCards
{
    Task<string> NotesAsync(string harvest);
}

/// <summary>茶葉の選び方を相談するチャット。</summary>
[Authorize]
public sealed class TeahouseHub(AnthropicClient claude, ModerationClient moderation, ITeaCards cards) : Hub
{
    private const string Aisatsu = "こんにちは。AIアシスタントがお答えします。内容に誤りがあることもあります。";

    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("notice", Aisatsu);

    public async Task Soudan(string harvest, string shitsumon)
    {
        ModerationResultCollection kekka = await moderation.ClassifyTextAsync(new[] { harvest, shitsumon });
        if (kekka.Any(k => k.Flagged))
        {
            await Clients.Caller.SendAsync("notice", "この質問にはお答えできません。");
            return;
        }

        var parameters = new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 500,
            System = "あなたは茶葉専門店の案内係です。三文以内で答えてください。",
            Messages = [new UserMessageParam($"資料:\n{await cards.NotesAsync(harvest)}\n\n質問: {shitsumon}")],
        };
        Message message = await claude.Messages.Create(parameters); // expect-near: UPA4007
        if (message.StopReason == StopReason.Refusal)
        {
            await Clients.Caller.SendAsync("notice", "この質問にはお答えできません。");
            return;
        }

        foreach (var block in message.Content)
        {
            if (block.TryPickText(out var text))
            {
                await Clients.Caller.SendAsync("kotae", text.Text);
            }
        }
    }
}
