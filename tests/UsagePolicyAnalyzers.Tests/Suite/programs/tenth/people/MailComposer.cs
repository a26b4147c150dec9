// scope: UPA2003
using System.Collections.Concurrent;
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Quill.Outbox;

public sealed record ProposedMail(Guid Id, string To, string Subject, string Body);

public interface IOperatorConsole
{
    Task<bool> RequestOperatorApprovalAsync(ProposedMail mail, CancellationToken ct);
}

public interface IMailer
{
    Task SendAsync(string to, string subject, string body, CancellationToken ct);
}

public sealed class MailComposer
{
    private static readonly Tool SendMail = new()
    {
        Name = "send_mail",
        Description = "Sends a mail to a supplier. An operator sees every mail first and may decline it.",
        InputSchema = new InputSchema
        {
            Properties = new Dictionary<string, JsonElement>
            {
                ["to"] = JsonSerializer.SerializeToElement(new { type = "string" }),
                ["subject"] = JsonSerializer.SerializeToElement(new { type = "string" }),
                ["body"] = JsonSerializer.SerializeToElement(new { type = "string" })
            },
            Required = ["to", "subject", "body"]
        }
    };

    private readonly AnthropicClient _claude;
    private readonly IOperatorConsole _operator;
    private readonly IMailer _mailer;
    private readonly ConcurrentQueue<ProposedMail> _declined = new();

    public MailComposer(AnthropicClient claude, IOperatorConsole @operator, IMailer mailer)
    {
        _claude = claude;
        _operator = @operator;
        _mailer = mailer;
    }

    public IReadOnlyCollection<ProposedMail> Declined => _declined;

    public async Task ChaseDeliveryAsync(string order, CancellationToken ct)
    {
        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 800,
            System = "You chase late deliveries of a print shop. Be polite, name the order number and ask for a date.",
            Messages = [new UserMessageParam { Content = order }],
            Tools = [SendMail]
        }, ct);

        foreach (var block in message.Content)
        {
            if (!block.TryPickToolUse(out var use))
                continue;
            var mail = new ProposedMail(Guid.NewGuid(), use.Input["to"].GetString()!, use.Input["subject"].GetString()!, use.Input["body"].GetString()!);
            if (await _operator.RequestOperatorApprovalAsync(mail, ct))
                await _mailer.SendAsync(mail.To, mail.Subject, mail.Body, ct);
            else
                _declined.Enqueue(mail);
        }
    }
}
