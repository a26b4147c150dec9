// scope: UPA4006, UPA4008
using System.Threading.Channels;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Components;

namespace Memorial.Pages;

public sealed record WriterTask(string Name, string Memories, string Contact);

public class EulogyPage : ComponentBase
{
    [Inject] public IAnthropicClient Claude { get; set; } = default!;
    [Inject] public Channel<WriterTask> Writers { get; set; } = default!;

    protected string Name { get; set; } = "";
    protected string Memories { get; set; } = "";
    protected string Contact { get; set; } = "";
    protected string Notice { get; set; } = "An AI drafts the text; our writers read it with you before the service.";
    protected string? Draft { get; private set; }

    protected async Task SubmitAsync()
    {
        Message message = await Claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 1500,
            System = "You draft eulogies. Calm, concrete, four paragraphs, nothing invented.",
            Messages = [new UserMessageParam($"Name: {Name}\nMemories:\n{Memories}")],
        });

        if (message.StopReason == StopReason.Refusal)
        {
            await Writers.Writer.WriteAsync(new WriterTask(Name, Memories, Contact));
            Notice = "One of our writers will call you today.";
            return;
        }

        Draft = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
