#pragma warning disable OPENAI001
using Anthropic;
using Anthropic.Models.Messages;
using OpenAI.Responses;

namespace LendingLibrary;

public sealed class Librarian(ResponsesClient responses, AnthropicClient claude, ReaderIdentity reader)
{
    public async Task<string> RecommendAsync(string taste, CancellationToken ct)
    {
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(taste)])
        {
            Instructions = "You are the AI librarian of a small town and introduce yourself as such. Recommend three books.",
            SafetyIdentifier = reader.Pseudonym,
        };
        ResponseResult result = await responses.CreateResponseAsync(options, ct);
        return result.Status == ResponseStatus.Completed ? result.GetOutputText() : "Please ask at the desk.";
    }

    public async Task<string> BlurbAsync(string title, CancellationToken ct)
    {
        var parameters = new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            System = "Describe the book in three sentences without giving away the end.",
            Messages = [new UserMessageParam(title)],
            Metadata = new Metadata { UserID = reader.Pseudonym },
        };
        Message message = await claude.Messages.Create(parameters, ct);
        return message.StopReason == StopReason.Refusal
            ? "No blurb."
            : string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
