namespace AutoMapper
{
    public interface IMapperBase { TDestination Map<TDestination>(object source); TDestination Map<TSource, TDestination>(TSource source); }
    public interface IMapper : IMapperBase { }
    public abstract class Profile { protected void CreateMap<TSource, TDestination>() { } }
}
