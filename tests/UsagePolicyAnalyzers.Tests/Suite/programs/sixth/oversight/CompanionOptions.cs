// scope: UPA1003, UPA1004
using Microsoft.Extensions.AI;

namespace Penpal.Core;

public sealed class CompanionSettings
{
    public string DisplayName { get; set; } = "Noah";
    public int MaxTokens { get; set; } = 300;
}

public static class CompanionOptions
{
    public static ChatOptions For(CompanionSettings s) => new()
    {
        MaxOutputTokens = s.MaxTokens,
        Temperature = 0.9f,
        Instructions = $"""
            You write letters to {s.DisplayName}'s pen friends about travelling, music and food.
            Write in the first person and ask a question at the end.
            Do not mention that you are a language model or that a computer wrote the letter.
            """ // expect-near: UPA1003
    };
}

public sealed class LetterService
{
    private readonly IChatClient _chat;
    private readonly CompanionSettings _settings;

    public LetterService(IChatClient chat, CompanionSettings settings)
    {
        _chat = chat;
        _settings = settings;
    }

    public async Task<string> NextLetterAsync(string lastLetter)
    {
        var response = await _chat.GetResponseAsync(lastLetter, CompanionOptions.For(_settings));
        return response.Text;
    }
}
