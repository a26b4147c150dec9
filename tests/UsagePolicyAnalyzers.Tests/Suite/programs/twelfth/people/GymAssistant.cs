// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Gym.Members;

public interface IMemberships
{
    Task<string> DescribeAsync(string memberId);
    Task TerminateAsync(string memberId, DateOnly at);
}

public interface ICourses
{
    Task<IReadOnlyList<string>> OfDayAsync(DateOnly day);
}

public sealed class CourseCalendar : ICourses
{
    private readonly Dictionary<DayOfWeek, string[]> _week = new()
    {
        [DayOfWeek.Monday] = ["07:00 Yoga", "18:30 Spinning"],
        [DayOfWeek.Tuesday] = ["18:00 Pilates", "19:30 Boxing"],
        [DayOfWeek.Wednesday] = ["07:00 Yoga", "20:00 Stretching"],
        [DayOfWeek.Thursday] = ["18:30 Spinning"],
        [DayOfWeek.Friday] = ["17:00 Circuit"],
        [DayOfWeek.Saturday] = ["10:00 Pilates", "11:30 Family course"],
    };

    public Task<IReadOnlyList<string>> OfDayAsync(DateOnly day)
    {
        IReadOnlyList<string> courses = _week.TryGetValue(day.DayOfWeek, out var list) ? list : [];
        return Task.FromResult(courses);
    }
}

public class GymAssistant
{
    private readonly IChatClient _client;
    private readonly IMemberships _memberships;
    private readonly ICourses _courses;

    public GymAssistant(IChatClient client, IMemberships memberships, ICourses courses)
    {
        _client = client;
        _memberships = memberships;
        _courses = courses;
    }

    public async Task<string> TurnAsync(string memberId, List<ChatMessage> history)
    {
        [Description("Shows contract, price and notice period of the member")]
        Task<string> ShowContract() => _memberships.DescribeAsync(memberId);

        [Description("Ends the contract of the member on the given day")]
        async Task<string> EndContract(DateOnly day)
        {
            await _memberships.TerminateAsync(memberId, day);
            return $"ended on {day:d}";
        }

        var options = new ChatOptions
        {
            Instructions = "You help members of a gym with courses and contracts. Be friendly and quick.",
            ToolMode = ChatToolMode.Auto
        };
        options.Tools =
        [
            AIFunctionFactory.Create(ShowContract, "show_contract"),
            AIFunctionFactory.Create(EndContract, "end_contract"), // expect: UPA2003
            AIFunctionFactory.Create((DateOnly day) => _courses.OfDayAsync(day), "courses", "Courses of a day")
        ];

        var response = await _client.GetResponseAsync(history, options);
        history.AddMessages(response);
        Trim(history);
        return response.Text;
    }

    private static void Trim(List<ChatMessage> history)
    {
        const int keep = 40;
        if (history.Count > keep)
            history.RemoveRange(0, history.Count - keep);
    }
}
