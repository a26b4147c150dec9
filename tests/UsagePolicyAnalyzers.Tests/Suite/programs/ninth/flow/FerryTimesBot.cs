// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Ferry.Kiosk;

public enum Crossing
{
    Mainland,
    NorthIsle,
    SealRock,
}

public enum Topic
{
    Departures,
    Bicycles,
    Weather,
    Dogs,
}

public interface ITimetable
{
    Task<IReadOnlyList<string>> NoticesAsync(Crossing crossing, DateOnly day);
}

/// <summary>The touch screen on the pier: two rows of buttons, no keyboard.</summary>
[ApiController]
[Route("kiosk/{crossing}/{topic}")]
public sealed class FerryTimesBot(IChatClient client, ITimetable timetable) : ControllerBase
{
    [HttpGet]
    public async Task<ActionResult<KioskAnswer>> Get(Crossing crossing, Topic topic, int passengers, DateOnly day, Guid screenId)
    {
        if (passengers is < 1 or > 40)
        {
            return BadRequest();
        }

        var notices = await timetable.NoticesAsync(crossing, day);
        var question = topic switch
        {
            Topic.Bicycles => $"May {passengers} people bring bicycles?",
            Topic.Dogs => "What are the rules for dogs?",
            Topic.Weather => "Is a crossing likely to be cancelled?",
            _ => "When do the next three ferries leave?",
        };

        var response = await client.GetResponseAsync(
            $"""
            Answer the question on the kiosk of a pier in two sentences, from the notices only.
            Crossing: {crossing}, {day:dddd d MMMM}, screen {screenId:N}
            Notices: {string.Join(" / ", notices)}
            Question: {question}
            """);

        return response.FinishReason == ChatFinishReason.Stop
            ? Ok(new KioskAnswer(response.Text, "This text was written by an AI from the notices of the harbour office."))
            : StatusCode(503);
    }
}

public sealed record KioskAnswer(string Text, string Origin);
