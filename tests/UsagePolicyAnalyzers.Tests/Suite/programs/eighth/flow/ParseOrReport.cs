// scope: UPA3005
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Foerster.Ersatzteile;

public sealed record PartGuess(string PartNumber, string Machine, double Confidence);

public readonly struct Outcome<T>
{
    private Outcome(T? value, string? error) => (Value, Error) = (value, error);

    public T? Value { get; }
    public string? Error { get; }

    public static Outcome<T> Ok(T value) => new(value, null);
    public static Outcome<T> Failed(string error) => new(default, error);
}

public abstract class ReplyParser<T>(ILogger logger)
{
    protected Outcome<T> Parse(string reply)
    {
        var start = reply.IndexOf('{');
        var end = reply.LastIndexOf('}');
        if (start < 0 || end <= start)
        {
            logger.LogWarning("no JSON object in a reply of {Length} characters", reply.Length);
            return Outcome<T>.Failed("no object");
        }

        var json = reply[start..(end + 1)];
        try
        {
            return JsonSerializer.Deserialize<T>(json) is { } value ? Outcome<T>.Ok(value) : Outcome<T>.Failed("null");
        }
        catch (JsonException e)
        {
            logger.LogError(e, "could not read {Type} from: {Json}", typeof(T).Name, json); // expect: UPA3005
            return Outcome<T>.Failed(e.Message);
        }
    }
}

public sealed class PartFinder(ChatClient chat, ILogger<PartFinder> logger) : ReplyParser<PartGuess>(logger)
{
    public async Task<PartGuess?> GuessAsync(string description, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Guess the spare part from the description. Answer with a JSON object: PartNumber, Machine, Confidence."),
                new UserChatMessage(description),
            ],
            new ChatCompletionOptions { Temperature = 0, ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() },
            ct);
        if (c.Refusal is not null) return null;
        return Parse(c.Content[0].Text).Value;
    }
}
