// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Lighthouse.Handbook;

/// <summary>Terminal of the night shift: questions about the handbook of the plant.</summary>
public sealed class NightShiftConsole(ChatClient chat, ModerationClient moderation, TextReader input, TextWriter output, string shiftHash)
{
    private readonly List<ChatMessage> _history = [new SystemChatMessage("You look things up in the handbook of a desalination plant. Say so when the handbook is silent.")];

    public async Task RunAsync(CancellationToken stop)
    {
        await output.WriteLineAsync("Handbook assistant. You are talking to an AI; check what it says before you act. Empty line ends.");
        while (await input.ReadLineAsync(stop) is { Length: > 0 } line)
        {
            if (!await MayPassAsync(line, stop))
            {
                await output.WriteLineAsync("Please put the question in other words.");
                continue;
            }

            _history.Add(new UserChatMessage(line));
            var answer = await TurnAsync(stop);
            if (answer is null)
            {
                _history.RemoveAt(_history.Count - 1);
                await output.WriteLineAsync("No answer to this one.");
                continue;
            }
            _history.Add(new AssistantChatMessage(answer));
            await output.WriteLineAsync(answer);
        }
    }

    private async Task<bool> MayPassAsync(string line, CancellationToken stop)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(line, stop);
        return verdict is { Flagged: false } && verdict.Illicit.Score < 0.3f;
    }

    private async Task<string?> TurnAsync(CancellationToken stop)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            _history, new ChatCompletionOptions { EndUserId = shiftHash, MaxOutputTokenCount = 350 }, stop);
        return completion.FinishReason switch
        {
            ChatFinishReason.Stop => completion.Content[0].Text,
            ChatFinishReason.Length => completion.Content[0].Text + " […]",
            _ => null,
        };
    }
}
