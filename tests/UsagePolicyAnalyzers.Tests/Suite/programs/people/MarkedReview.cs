// scope: UPA2001
using Microsoft.Extensions.AI;

namespace School.Places;

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class HumanReviewAttribute(string how) : Attribute { public string How { get; } = how; }

public interface IPlaces { Task AdmitPupilAsync(int pupil); Task RejectPupilAsync(int pupil); }

public class PlaceAllocation(IChatClient client, IPlaces places, IPrincipalDesk desk)
{
    public async Task AllocateAsync(int pupil, string form)
    {
        var text = (await client.GetResponseAsync("Should the school admit this pupil? Give reasons.\n" + form)).Text;
        if (await desk.DecideAsync(pupil, text)) await places.AdmitPupilAsync(pupil);
        else await places.RejectPupilAsync(pupil);
    }
}

public interface IPrincipalDesk
{
    [HumanReview("the principal decides in the weekly meeting")]
    Task<bool> DecideAsync(int pupil, string reasons);
}
