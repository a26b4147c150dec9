// scope: UPA1003
using Anthropic;
using Anthropic.Models.Messages;

namespace Harbour.Fundraising;

public sealed class DialogueOptions
{
    public string Charity { get; set; } = "Harbour Seal Rescue";
    public string CallerName { get; set; } = "Becky";
    public int MaxTurns { get; set; } = 12;
}

internal sealed class DonorDialogue
{
    private readonly AnthropicClient _client;
    private readonly DialogueOptions _options;
    private readonly List<MessageParam> _turns = [];

    public DonorDialogue(AnthropicClient client, DialogueOptions options)
    {
        _client = client;
        _options = options;
    }

    private string Script => $"""
        You talk on the phone with people who have given to {_options.Charity} before.
        Your name is {_options.CallerName}.

        ## How you talk
        - One thought per sentence, no lists, no headings: everything is read aloud.
        - Thank the donor for the last gift before anything else.
        - Accept a "no" at once and wish a nice evening.

        ## Never bring up
        - salaries of our staff
        - the fact that an AI is speaking and not a human being
        - other charities

        ## When the donor agrees
        Say that a letter with the bank details will arrive within a week.
        """; // expect-near: UPA1003

    public async Task<string> NextAsync(string heard, CancellationToken ct)
    {
        if (_turns.Count / 2 >= _options.MaxTurns)
            return "Thank you for your time. Have a nice evening!";

        _turns.Add(new UserMessageParam { Content = heard });
        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 200,
            System = Script,
            Messages = _turns
        }, ct);
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        _turns.Add(new AssistantMessageParam { Content = text });
        return text;
    }
}
