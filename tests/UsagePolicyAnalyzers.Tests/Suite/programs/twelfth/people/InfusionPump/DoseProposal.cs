// scope: UPA2004
using OpenAI.Chat;

namespace Ward.Infusion;

public record DoseRequest(string Bed, string Drug, double WeightKg, string Vitals);
public record DoseOrder(string Bed, string Drug, double MlPerHour);

public interface IPumpControl
{
    Task SetRateAsync(DoseOrder order, CancellationToken ct);
}

public sealed class DoseProposal
{
    private readonly ChatClient _chat;
    private readonly PharmacyDesk _desk;
    private readonly IPumpControl _pumps;

    public DoseProposal(ChatClient chat, PharmacyDesk desk, IPumpControl pumps)
    {
        _chat = chat;
        _desk = desk;
        _pumps = pumps;
    }

    public async Task AdjustAsync(DoseRequest request, CancellationToken ct)
    {
        ChatCompletion completion = await _chat.CompleteChatAsync(
            [
                new SystemChatMessage("Propose the infusion rate in ml per hour. Answer with the number only."),
                new UserChatMessage($"{request.Drug}, {request.WeightKg} kg, {request.Vitals}")
            ], cancellationToken: ct);
        var order = new DoseOrder(request.Bed, request.Drug, double.Parse(completion.Content[0].Text, System.Globalization.CultureInfo.InvariantCulture));

        if (await _desk.RequestPharmacistApprovalAsync(order, ct))
            await _pumps.SetRateAsync(order, ct);
    }
}
