// scope: UPA1005
using Microsoft.AspNetCore.SignalR;
using OpenAI.Audio;

namespace Gavel.Live;

public class AuctionRoomHub : Hub
{
    public Task Join(string room) => Groups.AddToGroupAsync(Context.ConnectionId, room);
}

public sealed class AuctionCaller
{
    private readonly AudioClient _audio;
    private readonly IHubContext<AuctionRoomHub> _hub;

    public AuctionCaller(AudioClient audio, IHubContext<AuctionRoomHub> hub)
    {
        _audio = audio;
        _hub = hub;
    }

    public async Task AnnounceBidAsync(string room, int lot, decimal bid, string paddle)
    {
        var call = $"Lot {lot}: {bid:0} euros with paddle {paddle}. Any more bids?";
        var options = new SpeechGenerationOptions { ResponseFormat = GeneratedSpeechFormat.Opus, SpeedRatio = 1.15f };
        BinaryData speech = await _audio.GenerateSpeechAsync(call, GeneratedSpeechVoice.Onyx, options);
        await _hub.Clients.Group(room).SendAsync("call", speech.ToArray()); // expect: UPA1005
    }
}
