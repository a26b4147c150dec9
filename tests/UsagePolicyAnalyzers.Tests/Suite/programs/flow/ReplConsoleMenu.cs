// scope: UPA4001
using Anthropic;
using Anthropic.Models.Messages;

using var claude = new AnthropicClient();
var places = new[] { "harbour", "market", "castle" };
Console.WriteLine("An AI tells about: 0 harbour, 1 market, 2 castle");
while (int.TryParse(Console.ReadLine(), out var choice) && choice >= 0 && choice < places.Length)
{
    var reply = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 500, Messages = [new UserMessageParam("Tell a legend about the " + places[choice])] });
    Console.WriteLine(string.Concat(reply.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
}
