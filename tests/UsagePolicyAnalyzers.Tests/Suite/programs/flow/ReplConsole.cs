// scope: UPA4001
using Anthropic;
using Anthropic.Models.Messages;

using var claude = new AnthropicClient();
var turns = new List<MessageParam>();
string? line;
Console.WriteLine("You talk to an AI. Empty line ends.");
while (!string.IsNullOrEmpty(line = Console.ReadLine()))
{
    turns.Add(new UserMessageParam(line));
    var reply = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 500, Messages = turns }); // expect: UPA4001
    var text = string.Concat(reply.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    turns.Add(new AssistantMessageParam(text));
    Console.WriteLine(text);
}
