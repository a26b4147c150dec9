// scope: UPA3003
using Anthropic;
using Anthropic.Models.Messages;

namespace County.Records;

internal static class CounterScript
{
    private const string Script = // expect-near: UPA3003
        """
        You turn dictated notes of a county clerk into entries of the register.

        Write one line an entry: date, name, number, subject.
        Example of a dictated note:
          "Missus Ortega came in on May third about the parcel on Mill Road, her number is 412-68-3307"
        Example of the entry:
          05/03 | Ortega | on file | parcel Mill Road

        Leave out everything that was said off the record.
        """;

    internal static async Task<string> EntryAsync(AnthropicClient claude, string dictated)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            System = Script,
            Messages = [new UserMessageParam(dictated)],
        });
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
