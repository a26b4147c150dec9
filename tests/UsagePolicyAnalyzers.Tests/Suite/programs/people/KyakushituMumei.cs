// scope: UPA1001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace Ryokan;

[ApiController, Route("api/goannai")]
public class GoannaiController(AnthropicClient claude) : ControllerBase
{
    private const string 署名 = "― 旅館フロント一同";

    [HttpGet("{basho}")]
    public async Task<string> Get(string basho)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 300, Messages = [new UserMessageParam(basho + "への行き方を丁寧に説明してください。")] });
        var 本文 = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return $"{本文}\n{署名}"; // expect: UPA1001
    }
}
