// scope: UPA4009
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace ToolTexts;

public interface ITimetable { string[] Departures(string stop); }

[ApiController, Route("plans")]
public class PlanController(IChatClient chat, ITimetable timetable) : ControllerBase
{
    [HttpPost("custom")]
    public async Task<string> Custom([FromQuery] string toolHint, [FromBody] string wish)
    {
        var departures = AIFunctionFactory.Create((string stop) => timetable.Departures(stop), "departures", "Departures of a stop. " + toolHint); // expect: UPA4009
        var r = await chat.GetResponseAsync(wish, new ChatOptions { Tools = [departures] });
        return r.Text;
    }

    [HttpPost("plain")]
    public async Task<string> Plain([FromQuery] bool onlyTrams, [FromBody] string wish)
    {
        var text = onlyTrams ? "Departures of trams" : "Departures of trams and buses";
        var departures = AIFunctionFactory.Create((string stop) => timetable.Departures(stop), "departures", text);
        var r = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, "Plan trips. Today is " + DateTime.Today.ToShortDateString()), new ChatMessage(ChatRole.User, wish)],
            new ChatOptions { Tools = [departures] });
        return r.Text;
    }
}
