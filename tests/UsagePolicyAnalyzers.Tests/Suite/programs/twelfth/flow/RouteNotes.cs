// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Trails.Api;

public enum Season { Spring, Summer, Autumn, Winter }

public enum Fitness { Easy, Medium, Hard }

public sealed record RouteRequest(Guid RouteId, Season Season, Fitness Fitness, int Children);

public sealed record HikingRoute(Guid Id, string Name, string Surface, int Metres, int Ascent);

public interface IRouteStore
{
    Task<HikingRoute?> FindAsync(Guid id, CancellationToken ct);
}

[ApiController]
[Route("routes/notes")]
public sealed class RouteNotesController(IRouteStore store, ChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Create(RouteRequest request, CancellationToken ct)
    {
        var route = await store.FindAsync(request.RouteId, ct);
        if (route is null) return NotFound();

        var family = request.Children > 0 ? $"with {request.Children} children" : "without children";
        ChatCompletion notes = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("You write packing notes for hikers, eight bullets at most, and begin with 'Written by an AI:'."),
                new UserChatMessage($"{route.Name}, {route.Metres / 1000.0:F1} km, {route.Ascent} m up, {route.Surface}; {request.Season}, {request.Fitness}, {family}."),
            ],
            cancellationToken: ct);
        return Ok(notes.Content[0].Text);
    }
}
