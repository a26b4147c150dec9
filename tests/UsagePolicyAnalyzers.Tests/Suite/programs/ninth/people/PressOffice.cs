using System.Net.Mail;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Zoo.Press;

public sealed record ReviewRequest(string Title, string Text);

public sealed record ReviewOutcome(bool Approved, string Reviewer);

public interface IHumanReview
{
    Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken cancel);
}

/// <summary>Shows releases to the press officer.</summary>
public sealed class PressOfficerReview : IHumanReview
{
    private readonly ILogger<PressOfficerReview> _logger;
    private readonly TimeProvider _time;

    public PressOfficerReview(ILogger<PressOfficerReview> logger, TimeProvider time)
    {
        _logger = logger;
        _time = time;
    }

    public async Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken cancel) // expect: UPA2004
    {
        _logger.LogInformation("Review of {Length} characters at {Time}", request.Text.Length, _time.GetUtcNow());
        await Task.Delay(TimeSpan.FromMilliseconds(200), cancel);
        return new ReviewOutcome(true, "press-officer");
    }
}

public sealed class ReleaseWriter(IChatClient chat, IHumanReview review, SmtpClient smtp)
{
    private const string Role =
        "You write press releases of a zoo about births, feedings and new enclosures. 150 words, no superlatives. " +
        "Close with the line: Drafted with AI, reviewed by the press office.";

    public async Task<bool> PublishAsync(string title, string facts, string recipients, CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Role), new ChatMessage(ChatRole.User, $"{title}\n{facts}")], cancellationToken: cancel);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return false;

        var outcome = await review.ReviewAsync(new ReviewRequest(title, response.Text), cancel);
        if (!outcome.Approved) return false;

        using var mail = new MailMessage("press@zoo.example", recipients, title,
            response.Text + "\n\nThis release was drafted by an AI. It may contain errors; please verify with the press office before you print it.");
        await smtp.SendMailAsync(mail, cancel);
        return true;
    }
}

public static class PressSetup
{
    public static IServiceCollection AddPressOffice(this IServiceCollection services) =>
        services.AddSingleton(TimeProvider.System).AddSingleton<IHumanReview, PressOfficerReview>().AddScoped<ReleaseWriter>();
}
