using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Scholarships.Review;

public enum Verdict { Granted, Refused, Undecided }

public record Application(int Number, string Motivation, string Transcript);

public interface IHumanReview
{
    Task<Verdict> ReviewAsync(Application application, string proposal, CancellationToken cancel);
}

public class OfficeHours
{
    public DayOfWeek[] Closed { get; set; } = [DayOfWeek.Saturday, DayOfWeek.Sunday];
}

public interface ICommitteeList
{
    Task<Verdict> WaitForVoteAsync(int number, string proposal, CancellationToken cancel);
}

/// <summary>The committee votes; this is the usual hook.</summary>
public class CommitteeReview(ICommitteeList list) : IHumanReview
{
    public Task<Verdict> ReviewAsync(Application application, string proposal, CancellationToken cancel) =>
        list.WaitForVoteAsync(application.Number, proposal, cancel);
}

/// <summary>While nobody is in the office nothing is granted and nothing refused.</summary>
public class ClosedOfficeReview : IHumanReview
{
    public Task<Verdict> ReviewAsync(Application application, string proposal, CancellationToken cancel) =>
        Task.FromResult(Verdict.Undecided);
}

public class CalendarReview(CommitteeReview committee, ClosedOfficeReview closed, IOptions<OfficeHours> hours, TimeProvider time) : IHumanReview
{
    public Task<Verdict> ReviewAsync(Application application, string proposal, CancellationToken cancel)
    {
        IHumanReview today = hours.Value.Closed.Contains(time.GetLocalNow().DayOfWeek) ? closed : committee;
        return today.ReviewAsync(application, proposal, cancel);
    }
}

public interface IScholarshipFile
{
    Task StoreAsync(int number, Verdict verdict, CancellationToken cancel);
}

public class ScholarshipOffice(IChatClient chat, IHumanReview review, IScholarshipFile file)
{
    private const string Role =
        "You prepare scholarship applications for a committee. Sum up motivation and transcript in five sentences and propose grant or refuse. JSON: {\"summary\":\"\",\"proposal\":\"\"}";

    public async Task HandleAsync(Application application, CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Role), new ChatMessage(ChatRole.User, application.Motivation + "\n\n" + application.Transcript)],
            new ChatOptions { ResponseFormat = ChatResponseFormat.Json }, cancel);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            await file.StoreAsync(application.Number, Verdict.Undecided, cancel);
            return;
        }

        using var json = JsonDocument.Parse(response.Text);
        var proposal = json.RootElement.GetProperty("proposal").GetString() ?? "";
        await file.StoreAsync(application.Number, await review.ReviewAsync(application, proposal, cancel), cancel);
    }
}

public static class Registration
{
    public static void AddOffice(this IServiceCollection services) =>
        services.AddSingleton<CommitteeReview>().AddSingleton<ClosedOfficeReview>().AddSingleton<IHumanReview, CalendarReview>();
}
