using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Team.Calendar.Mcp;

public record Appointment(string Id, string Title, DateTime Start, DateTime End, bool Recurring);

public interface ICalendarApi
{
    Task<List<Appointment>> BetweenAsync(DateTime from, DateTime to);
    Task RemoveAsync(string id);
}

[McpServerToolType]
public sealed class CalendarTools
{
    private readonly ICalendarApi _calendar;

    public CalendarTools(ICalendarApi calendar) => _calendar = calendar;

    [McpServerTool(Name = "day_overview", ReadOnly = true), Description("Shows the appointments of a day.")]
    public async Task<string> OverviewAsync([Description("The day, yyyy-MM-dd")] DateTime day)
    {
        var appointments = await _calendar.BetweenAsync(day.Date, day.Date.AddDays(1));
        return appointments.Count == 0
            ? "Nothing planned."
            : string.Join("\n", appointments.OrderBy(a => a.Start).Select(a => $"{a.Start:HH:mm}-{a.End:HH:mm} {a.Title}"));
    }

    [McpServerTool(Name = "free_slots", ReadOnly = true), Description("Finds gaps of at least the given length.")]
    public async Task<string> GapsAsync(DateTime from, DateTime to, int minutes)
    {
        var appointments = (await _calendar.BetweenAsync(from, to)).OrderBy(a => a.Start).ToList();
        var gaps = new List<string>();
        var cursor = from;
        foreach (var a in appointments)
        {
            if ((a.Start - cursor).TotalMinutes >= minutes) gaps.Add($"{cursor:g} - {a.Start:g}");
            if (a.End > cursor) cursor = a.End;
        }
        return gaps.Count == 0 ? "No gap." : string.Join("\n", gaps);
    }

    [McpServerTool(Name = "tidy_week"), Description("Makes a week look neat: overlapping entries are resolved.")]
    public async Task<string> TidyAsync(DateTime monday) // expect: UPA2003
    {
        var week = (await _calendar.BetweenAsync(monday, monday.AddDays(7))).OrderBy(a => a.Start).ToList();
        var removed = 0;
        for (var i = 1; i < week.Count; i++)
        {
            if (week[i].Start >= week[i - 1].End || week[i].Recurring) continue;
            await _calendar.RemoveAsync(week[i].Id);
            removed++;
        }
        return $"The week is tidy, {removed} overlaps resolved.";
    }
}

public static class Setup
{
    public static IServiceCollection AddCalendarServer(this IServiceCollection services)
    {
        services.AddMcpServer().WithTools<CalendarTools>();
        return services;
    }
}
