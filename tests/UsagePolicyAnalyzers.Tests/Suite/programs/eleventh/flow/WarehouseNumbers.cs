// scope: UPA3003
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Depot.Search;

public sealed class WarehouseNumbers
{
    private readonly AnthropicClient _claude;

    public WarehouseNumbers(AnthropicClient claude) => _claude = claude;

    public async Task<string> ClassifyAsync(string number)
    {
        var prompt = new StringBuilder();
        prompt.AppendLine("You are given a number from a delivery note. Say which kind it is: pallet, order, article or tour.");
        prompt.AppendLine("pallet:  00 3 4012345 000000071 4");
        prompt.AppendLine("order:   7719-0034-2281-4460");
        prompt.AppendLine("article: 2-400123-456789");
        prompt.AppendLine("tour:    2026-11-22/0817");
        prompt.AppendLine("trace:   6f1c2c1e-7d0b-4a52-9f0e-0d1f4c3b2a19");
        prompt.AppendLine("phone of the hall: 030 5550 0147");
        prompt.Append("number: ").Append(number);

        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 10,
            Messages = [new UserMessageParam(prompt.ToString())],
        });
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")).Trim();
    }
}
