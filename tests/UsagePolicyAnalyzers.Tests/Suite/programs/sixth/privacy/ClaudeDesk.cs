// scope: UPA4008
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var app = WebApplication.CreateBuilder(args).Build();
var desk = new ClaudeDesk(new AnthropicClient { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY")! });
app.MapGet("/idiom/{word}", async (string word) => Results.Text("From an AI: " + await desk.IdiomAsync(word)));
app.MapGet("/rhyme/{word}", async (string word) => Results.Text("From an AI: " + await desk.RhymeAsync(word)));
app.Run();

public class ClaudeDesk(AnthropicClient claude)
{
    public async Task<string> IdiomAsync(string word)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 100, Messages = [new UserMessageParam("Explain an idiom with " + word)] });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")); // expect-near: UPA4008
    }

    public async Task<string> RhymeAsync(string word)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 100, Messages = [new UserMessageParam("Find a rhyme for " + word)] });
        if (m.StopReason == StopReason.Refusal) return "There is no rhyme for this word.";
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
