// scope: UPA3004
using Microsoft.Extensions.AI;

namespace Campus.Rooms;

public enum ProjectorState { Off, Warm, On }

public interface IRooms
{
    Task<ProjectorState> StateAsync(string room);
    Task PinNoteAsync(string room, string note, int pinnedForDays);
    Task<string> FreeAsync(DateOnly day, string? continuationToken);
}

public sealed class ProjectorTools
{
    private readonly IRooms _rooms;

    public ProjectorTools(IRooms rooms) => _rooms = rooms;

    public IList<AITool> Create() =>
    [
        AIFunctionFactory.Create((string room) => _rooms.StateAsync(room), "projector_state", "State of the projector in a room"),
        AIFunctionFactory.Create(
            (string room, string note, int pinnedForDays) => _rooms.PinNoteAsync(room, note, pinnedForDays),
            "pin_note",
            "Pins a note to the board of a room"),
        AIFunctionFactory.Create(
            async (DateOnly day, string? continuationToken) => await _rooms.FreeAsync(day, continuationToken),
            new AIFunctionFactoryOptions { Name = "free_rooms", Description = "Rooms that are free on a day" }),
    ];

    public static async Task<string> AskAsync(IChatClient client, ProjectorTools tools, string question)
    {
        var options = new ChatOptions { Tools = tools.Create(), MaxOutputTokens = 300 };
        var response = await client.GetResponseAsync(question, options);
        return response.Text;
    }
}
