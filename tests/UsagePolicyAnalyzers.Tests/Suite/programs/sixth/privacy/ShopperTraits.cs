// scope: UPA3007
using Anthropic;
using Anthropic.Models.Messages;

namespace Wardrobe.Segments;

public enum Channel { Mail, App, Store }

public class ShopperTraits(AnthropicClient claude)
{
    private const string Role = "You prepare audience segments for a clothing shop.";

    private static readonly Dictionary<string, string> Tasks = new()
    {
        ["sizes"] = "List the sizes and colours the customer usually buys.",
        ["season"] = "Say in which season the customer buys most.",
        ["beliefs"] = "From the names and purchases, infer the customer's religion and ethnic background.", // expect: UPA3007
        ["fit"] = "Infer from the returns whether the trousers run small.",
    };

    public async Task<string> DescribeAsync(string task, IEnumerable<string> purchases, Channel channel)
    {
        var request = new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            System = Role + " Channel: " + channel,
            Messages = [new UserMessageParam(Tasks[task] + "\n" + string.Join("\n", purchases))],
        };
        var message = await claude.Messages.Create(request);
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
