using OpenAI.Chat;

namespace Clinic.Night;

public interface ICallbackMail
{
    Task SendAsync(string patient, string text, CancellationToken ct);
}

public sealed class CallbackNotes(ChatClient chat, PhysicianDesk desk, ICallbackMail mail)
{
    public async Task HandleAsync(string patient, string question, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("Draft the answer of the clinic to the patient for the physician on duty."), new UserChatMessage(question)],
            cancellationToken: ct);
        var proposal = new CallbackProposal(Guid.NewGuid(), patient, completion.Content[0].Text);
        if (await desk.RequestPhysicianApprovalAsync(proposal, ct))
            await mail.SendAsync(patient, proposal.Text, ct);
    }
}
